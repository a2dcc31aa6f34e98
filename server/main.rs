//! Arguments → subcommand → exit code.

/// Parsing allocates many small nodes; this allocator takes them faster than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    locklens::cli::main()
}
