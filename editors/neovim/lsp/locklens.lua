-- locklens for Neovim 0.11 or later. Put this file's folder's parent on the runtime path (or copy
-- the file to ~/.config/nvim/lsp/), then: vim.lsp.enable('locklens')

local function say(message, level)
  vim.notify('locklens: ' .. message, level or vim.log.levels.WARN)
end

--- The workspace of a file: where its lock file or its settings are, else its package.
local function root(bufnr)
  return vim.fs.root(bufnr, { 'Cargo.lock', 'locklens.toml' })
    or vim.fs.root(bufnr, { 'Cargo.toml' })
    or vim.fs.root(bufnr, { '.git' })
    or vim.fs.dirname(vim.api.nvim_buf_get_name(bufnr))
end

--- The binary: LOCKLENS_PATH if that is set, else `locklens` on the PATH.
local function binary()
  return vim.env.LOCKLENS_PATH or 'locklens'
end

local missing_said = false

--- Starts the server only if it can be run; otherwise says, once, what to do. (With a list as
--- `cmd`, Neovim would do nothing and say nothing.)
local function root_dir(bufnr, start)
  if vim.fn.executable(binary()) == 1 then
    return start(root(bufnr))
  end
  if not missing_said then
    missing_said = true
    say(('cannot run %s. Install it with `cargo install --git https://github.com/locklens/locklens`, '):format(binary())
      .. 'or name it in the environment: vim.env.LOCKLENS_PATH = "/path/to/locklens"')
  end
end

--- The rule of the finding under the cursor.
local function rule_here()
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  for _, finding in ipairs(vim.diagnostic.get(0, { lnum = line })) do
    if finding.source == 'locklens' then
      return finding.code
    end
  end
end

--- Shows a rule's page in a floating window.
local function explain(client, rule)
  rule = rule ~= '' and rule or rule_here()
  if not rule then
    return say('no finding on this line; name a rule: :LocklensExplain RULE')
  end
  client:exec_cmd({ title = 'Explain', command = 'locklens.explain', arguments = { rule } }, {}, function(err, page)
    if err then
      return say(err.message)
    end
    vim.lsp.util.open_floating_preview(vim.split(page, '\n'), 'markdown', { border = 'rounded', focus_id = 'locklens' })
  end)
end

local function fix_all()
  vim.lsp.buf.code_action({ apply = true, context = { only = { 'source.fixAll.locklens' }, diagnostics = {} } })
end

--- Ends the server and starts it again for every Rust buffer that is open.
local function restart()
  for _, client in ipairs(vim.lsp.get_clients({ name = 'locklens' })) do
    client:stop(true)
  end
  vim.wait(2000, function() return #vim.lsp.get_clients({ name = 'locklens' }) == 0 end, 10)
  vim.lsp.enable('locklens')
end

return {
  cmd = function(dispatchers)
    return vim.lsp.rpc.start({ binary(), 'lsp' }, dispatchers)
  end,
  filetypes = { 'rust' },
  root_dir = root_dir,
  -- For example { locklens = { run = 'onSave', rules = { ['double-lock'] = 'error' } } }.
  settings = {},
  on_attach = function(client, bufnr)
    local function command(name, run, options)
      vim.api.nvim_buf_create_user_command(bufnr, name, run, options)
    end
    command('LocklensExplain', function(call) explain(client, call.args) end, { nargs = '?', desc = 'Explain a rule' })
    command('LocklensFixAll', fix_all, { desc = 'Apply all safe fixes' })
    command('LocklensRestart', restart, { desc = 'Restart locklens' })
  end,
  on_exit = function(code, signal)
    local ended_by_us = signal == 15
    if code ~= 0 or (signal ~= 0 and not ended_by_us) then
      vim.schedule(function()
        say(('the server ended (code %d, signal %d). :LocklensRestart starts it again; '):format(code, signal)
          .. ':edit ' .. vim.lsp.log.get_filename() .. ' shows what it said', vim.log.levels.ERROR)
      end)
    end
  end,
}
