// Draft.js was written for bundlers that knew Node's name of the window.
Object.assign(window, { global: window })
