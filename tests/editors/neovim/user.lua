-- What a user does and sees in Neovim, for the cases.

local M = {}

local patience = tonumber(vim.env.PATIENCE) or 20000

--- Waits until `probe` gives something and returns it.
function M.wait(what, probe)
  local got
  vim.wait(patience, function()
    got = probe()
    return got
  end, 20)
  return got or error(('waited %d ms in vain for %s'):format(patience, what), 2)
end

function M.equal(got, expected, what)
  if not vim.deep_equal(got, expected) then
    error(('%s: %s, not %s'):format(what, vim.inspect(got), vim.inspect(expected)), 2)
  end
end

--- Everything that Neovim has said so far.
function M.messages()
  return vim.api.nvim_exec2('messages', { output = true }).output
end

--- A file of the project.
function M.path(name)
  return vim.fs.joinpath(vim.env.FOLDER, name)
end

--- The bytes of a file on disk.
function M.on_disk(name)
  local file = assert(io.open(M.path(name), 'rb'))
  local text = file:read('a')
  file:close()
  return text
end

function M.write(name, text)
  local file = assert(io.open(M.path(name), 'wb'))
  file:write(text)
  file:close()
end

--- Opens a file as `:edit` does and returns its buffer.
function M.edit(name)
  vim.cmd.edit(M.path(name))
  return vim.api.nvim_get_current_buf()
end

function M.client()
  return vim.lsp.get_clients({ name = 'locklens' })[1]
end

--- The findings of a rule (or all of locklens) shown in a buffer.
function M.findings(buf, rule)
  return vim.tbl_filter(function(finding)
    return finding.source == 'locklens' and (not rule or finding.code == rule)
  end, vim.diagnostic.get(buf))
end

--- Waits until exactly `count` findings of a rule are shown.
function M.wait_for(buf, rule, count)
  return M.wait(('%d × %s'):format(count, rule), function()
    local shown = M.findings(buf, rule)
    return #shown == count and shown
  end)
end

--- The text that a finding underlines: what Neovim itself makes of its columns.
function M.underlined(buf, finding)
  local lines = vim.api.nvim_buf_get_text(buf, finding.lnum, finding.col, finding.end_lnum, finding.end_col, {})
  return table.concat(lines, '\n')
end

function M.line(buf, number)
  return vim.api.nvim_buf_get_lines(buf, number, number + 1, false)[1]
end

--- Chooses, with the cursor on a finding, the code action whose title has `title` in it.
function M.choose(buf, finding, title)
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  local tick = vim.api.nvim_buf_get_changedtick(buf)
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action) return action.title:find(title, 1, true) ~= nil end,
  })
  M.wait(('“%s” to be applied'):format(title), function()
    return vim.api.nvim_buf_get_changedtick(buf) ~= tick
  end)
end

return M
