//! The host of the engine: project reading, configuration, the language server and the command line.
