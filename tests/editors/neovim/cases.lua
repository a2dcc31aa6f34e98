-- What a user of Neovim does with locklens. Each case waits for a finding at least once, so that
-- none can pass with a server that says nothing.

local user = require('user')
local equal = user.equal

local AWAIT = 'await-holding-lock'
local UNDERSCORE = 'let-underscore-lock'

vim.lsp.enable('locklens')

local cases = {}
local function case(name, run)
  table.insert(cases, { name = name, run = run })
end

case('findings are shown, each once, with what they are about', function()
  local buf = user.edit('src/handlers.rs')
  local shown = user.wait_for(buf, AWAIT, 2)
  local first = shown[1]
  equal(user.underlined(buf, first), 'lock', 'underlined')
  equal(user.line(buf, first.lnum), '    let mut visits = app.visits.lock().unwrap();', 'the line')
  equal(first.severity, vim.diagnostic.severity.WARN, 'severity')
  local related = first.user_data.lsp.relatedInformation
  equal(#related, 1, 'related places')
  assert(user.line(buf, related[1].location.range.start.line):find('reply(out, &greeting).await', 1, true))
  assert(first.user_data.lsp.codeDescription, 'a link to the page of the rule')
  -- Neovim offers UTF-8 first: nothing has to be converted, and rust-analyzer takes it too.
  equal(user.client().offset_encoding, 'utf-8', 'encoding')
end)

case('findings come while one types, and go', function()
  local buf = user.edit('src/settings.rs')
  local row = user.wait_for(buf, UNDERSCORE, 1)[1].lnum
  local line = user.line(buf, row)
  vim.api.nvim_buf_set_text(buf, row, 0, row, #line, { (line:gsub('let _ ', 'let _held ')) })
  user.wait_for(buf, UNDERSCORE, 0)
  vim.cmd.undo()
  user.wait_for(buf, UNDERSCORE, 1)
  -- A half-typed item elsewhere takes nothing away.
  vim.api.nvim_buf_set_lines(buf, -1, -1, false, { '', 'fn half(' })
  user.wait_for(buf, 'syntax-unreadable', 1)
  equal(#user.findings(buf, UNDERSCORE), 1, 'findings beside a half-typed item')
end)

case('a fix is applied and saved', function()
  local buf = user.edit('src/handlers.rs')
  local first = user.wait_for(buf, AWAIT, 2)[1]
  user.choose(buf, first, 'Drop `visits`')
  user.wait_for(buf, AWAIT, 1)
  vim.cmd.write()
  local text = user.on_disk('src/handlers.rs')
  assert(text:find('    drop(visits);\n    reply(out, &greeting).await?;\n', 1, true), text)
end)

case('all safe fixes are applied at once', function()
  local buf = user.edit('src/handlers.rs')
  user.wait_for(buf, AWAIT, 2)
  vim.cmd.LocklensFixAll()
  user.wait_for(buf, AWAIT, 0)
  vim.cmd.write()
  local text = user.on_disk('src/handlers.rs')
  assert(text:find('let greeting = {', 1, true) and text:find('let cents = {', 1, true), text)
end)

case('a finding is allowed where it stands, with a reason', function()
  local buf = user.edit('src/settings.rs')
  local finding = user.wait_for(buf, UNDERSCORE, 1)[1]
  user.choose(buf, finding, 'Allow let-underscore-lock')
  user.wait_for(buf, UNDERSCORE, 0)
  equal(vim.trim(user.line(buf, finding.lnum)), '// locklens: allow(let-underscore-lock)', 'the comment')
end)

case('a change of the settings shows at once', function()
  local buf = user.edit('src/handlers.rs')
  user.wait_for(buf, AWAIT, 2)
  local function set(settings)
    local client = user.client()
    client.settings = { locklens = settings }
    client:notify('workspace/didChangeConfiguration', { settings = client.settings })
  end
  set({ rules = { [AWAIT] = 'off' } })
  user.wait_for(buf, AWAIT, 0)
  set({ rules = { [AWAIT] = 'error' } })
  equal(user.wait_for(buf, AWAIT, 2)[1].severity, vim.diagnostic.severity.ERROR, 'severity')
  set({ enable = false })
  user.wait_for(buf, AWAIT, 0)
end)

case("a user's own settings are there from the start", function()
  vim.lsp.config('locklens', { settings = { locklens = { rules = { [AWAIT] = 'error' } } } })
  local buf = user.edit('src/handlers.rs')
  user.wait('an error', function()
    local shown = user.findings(buf, AWAIT)
    return #shown == 2 and shown[1].severity == vim.diagnostic.severity.ERROR
  end)
end)

-- One finding in a text full of characters that editors count differently.
local TRICKY = [[
use std::sync::Mutex;
async fn wait() {}
/* 🦀 𝔘𝔫𝔦 */ pub async fn é(m: &Mutex<&str>) { /* 👩‍👩‍👧 */ let g = m.lock().unwrap(); let _ = ("🔒", *g); wait().await; }
]]

local function check_positions(text)
  user.write('src/main.rs', text)
  local buf = user.edit('src/main.rs')
  local finding = user.wait_for(buf, AWAIT, 1)[1]
  equal(user.underlined(buf, finding), 'lock', 'underlined')
  user.choose(buf, finding, 'Drop `g`')
  user.wait_for(buf, AWAIT, 0)
  vim.cmd.write()
  local expected = text:gsub('wait%(%)%.await', 'drop(g); %0')
  local function squeezed(s) return (s:gsub('[ \t\r\n]+', ' ')) end
  local saved = user.on_disk('src/main.rs')
  equal(squeezed(saved), squeezed(expected), 'the file on disk')
  return saved
end

case('positions are right beside emoji', function()
  check_positions(TRICKY)
end)

case('positions are right, and line breaks stay, with CRLF', function()
  local saved = check_positions((TRICKY:gsub('\n', '\r\n')))
  equal(saved:gsub('\r\n', ''):find('[\r\n]'), nil, 'a line break of another kind')
end)

case('positions are right behind a BOM, which stays', function()
  local saved = check_positions('\239\187\191' .. TRICKY:gsub('^[^\n]*\n', '/* 🦀 */ %0'))
  equal(saved:sub(1, 3), '\239\187\191', 'the first bytes')
end)

case('positions are right in every encoding that Neovim knows', function()
  for _, encoding in ipairs({ 'utf-8', 'utf-16', 'utf-32' }) do
    user.write('src/main.rs', TRICKY)
    local capabilities = vim.lsp.protocol.make_client_capabilities()
    capabilities.general.positionEncodings = { encoding }
    vim.lsp.config('locklens', { capabilities = capabilities })
    local buf = user.edit('src/main.rs')
    local finding = user.wait_for(buf, AWAIT, 1)[1]
    -- A client that offers one encoding gets it; UTF-16 is what all must know.
    equal(user.client().offset_encoding, encoding, 'encoding')
    equal(user.underlined(buf, finding), 'lock', 'underlined in ' .. encoding)
    user.choose(buf, finding, 'Drop `g`')
    user.wait_for(buf, AWAIT, 0)
    assert(user.line(buf, 2):find('drop(g);', 1, true), user.line(buf, 2))
    user.client():stop(true)
    user.wait('the server to end', function() return not user.client() end)
    vim.cmd.bwipeout({ bang = true })
  end
end)

--- A server inside this Neovim that does what rust-analyzer does on a buffer, as far as others can
--- notice: it takes UTF-8, has a finding of its own on the first line, and offers an action.
local function neighbour(dispatchers)
  local closing = false
  local answers = {
    initialize = { capabilities = { positionEncoding = 'utf-8', textDocumentSync = 1, codeActionProvider = true } },
    ['textDocument/codeAction'] = { { title = 'Import it', kind = 'quickfix' } },
  }
  return {
    request = function(method, _, callback)
      vim.schedule(function() callback(nil, answers[method] or vim.NIL) end)
      return true, 1
    end,
    notify = function(method, params)
      if method == 'textDocument/didOpen' then
        local at = { start = { line = 0, character = 0 }, ['end'] = { line = 0, character = 1 } }
        local finding = { range = at, message = 'unlinked file', source = 'rust-analyzer' }
        dispatchers.notification('textDocument/publishDiagnostics', {
          uri = params.textDocument.uri,
          diagnostics = { finding },
        })
      end
      return true
    end,
    is_closing = function() return closing end,
    terminate = function() closing = true end,
  }
end

case('beside another server nothing is shown twice, and positions agree', function()
  vim.lsp.config('neighbour', { cmd = neighbour, filetypes = { 'rust' } })
  vim.lsp.enable('neighbour')
  local buf = user.edit('src/handlers.rs')
  local ours = user.wait_for(buf, AWAIT, 2)
  user.wait("the other's finding", function() return #vim.diagnostic.get(buf) == #user.findings(buf) + 1 end)
  local seen = {}
  for _, finding in ipairs(vim.diagnostic.get(buf)) do
    local key = ('%s %d:%d'):format(finding.code, finding.lnum, finding.col)
    assert(not seen[key], key .. ' is shown twice')
    seen[key] = true
  end
  user.choose(buf, ours[1], 'Drop `visits`')
  user.wait_for(buf, AWAIT, 1)
  assert(not user.messages():find('offset_encoding', 1, true), user.messages())
end)

case('a rule is explained', function()
  local buf = user.edit('src/handlers.rs')
  local finding = user.wait_for(buf, AWAIT, 2)[1]
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, 0 })
  vim.cmd.LocklensExplain()
  local page = user.wait('a floating window', function()
    for _, win in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(win).relative ~= '' then
        return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(win), 0, -1, false), '\n')
      end
    end
  end)
  assert(page:find('What it does', 1, true) and page:find('Use instead', 1, true), page)
end)

case('a missing binary: it says how to install it', function()
  vim.env.LOCKLENS_PATH = 'no-such-locklens'
  user.edit('src/handlers.rs')
  user.wait('a message', function()
    local said = user.messages()
    return said:find('cannot run no-such-locklens', 1, true) and said:find('cargo install', 1, true)
  end)
  equal(user.client(), nil, 'the client')
  vim.env.LOCKLENS_PATH = nil
  user.wait_for(user.edit('src/handlers.rs'), AWAIT, 2)
end)

case('a crashed server: it says so, and how to start it again', function()
  local buf = user.edit('src/handlers.rs')
  user.wait_for(buf, AWAIT, 2)
  for _, server in ipairs(vim.api.nvim_get_proc_children(vim.fn.getpid())) do
    vim.uv.kill(server, 'sigkill')
  end
  user.wait('a message', function() return user.messages():find(':LocklensRestart starts it again', 1, true) end)
  equal(user.client(), nil, 'the client')
  equal(#user.findings(buf), 0, 'findings of a server that is gone')
  vim.cmd.LocklensRestart()
  user.wait_for(buf, AWAIT, 2)
end)

case('a broken settings file: it says what is wrong and where, and goes on', function()
  user.write('locklens.toml', 'ignore = [\n')
  local buf = user.edit('src/handlers.rs')
  user.wait_for(buf, AWAIT, 2)
  user.wait('a message', function() return user.messages():find('locklens.toml', 1, true) end)
end)

return cases
