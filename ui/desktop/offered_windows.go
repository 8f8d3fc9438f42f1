package desktop

// Offered tells whether this system offers native dialogs, the file manager
// and pictures on the clipboard.
const Offered = true
