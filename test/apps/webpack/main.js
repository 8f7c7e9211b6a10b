import 'prevent-widgets';

const app = document.querySelector('#app');
app.innerHTML = `
  <button id="phone">Another phone</button>
  <button id="shown">Show or hide</button>`;
const element = document.createElement('prevent-report');
Object.assign(element, {
  organisation: 'Fenland District Council',
  phone: '101',
  formUrl: 'https://www.fenland.gov.uk/prevent',
  headingLevel: 3,
});
app.append(element);
document.querySelector('#phone').addEventListener('click', () => {
  element.phone = '01354 654321';
});
document.querySelector('#shown').addEventListener('click', () => {
  if (element.isConnected) element.remove();
  else app.append(element);
});
