// The packages that carry Node declare `os` and `cpu` as strings, and pnpm honours only lists:
// without this, the Windows build (100 MB) lands on Linux as well.
module.exports = {
  hooks: {
    readPackage(manifest) {
      for (const key of ['os', 'cpu']) if (typeof manifest[key] === 'string') manifest[key] = [manifest[key]];
      return manifest;
    },
  },
};
