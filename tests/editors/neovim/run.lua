-- Runs one case in this Neovim, or lists all. Started by neovim.test.mjs as
--   nvim --clean --headless --cmd 'luafile run.lua', with CASE, FOLDER (a scratch copy of the
--   project to open) and PATIENCE (milliseconds) in the environment.
-- `--cmd` comes before everything else, as a user's init.lua does; the case itself runs once
-- Neovim has started, with file types detected as they are for a user.

local here = vim.fs.dirname(debug.getinfo(1, 'S').source:sub(2))
vim.opt.runtimepath:prepend(vim.fs.normalize(here .. '/../../../editors/neovim'))
package.path = here .. '/?.lua;' .. package.path

local function finish(ok, message)
  io.stdout:write(message, '\n')
  io.stdout:flush()
  vim.cmd(ok and 'qall!' or 'cquit 1')
end

vim.api.nvim_create_autocmd('VimEnter', {
  nested = true, -- so that opening a file fires what it fires for a user
  callback = function()
    local cases = require('cases')
    if not vim.env.CASE then
      return finish(true, table.concat(vim.tbl_map(function(case) return case.name end, cases), '\n'))
    end
    for _, case in ipairs(cases) do
      if case.name == vim.env.CASE then
        local ok, failure = xpcall(case.run, debug.traceback)
        return finish(ok, ok and "ok" or tostring(failure))
      end
    end
    finish(false, 'there is no such case')
  end,
})
