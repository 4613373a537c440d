'use strict';
document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !/^(input|textarea|select)$/i.test(event.target.tagName)) {
    event.preventDefault();
    document.getElementById('find').focus();
  }
});
