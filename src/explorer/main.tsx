document.title = 'newsgraph'
