import {useState} from 'react';
import 'prevent-widgets/prevent-report.js';

export function App() {
  const [phone, setPhone] = useState('101');
  const [isShown, setShown] = useState(true);
  return (
    <>
      <button id="phone" onClick={() => setPhone('01354 654321')}>
        Another phone
      </button>
      <button id="shown" onClick={() => setShown(!isShown)}>
        Show or hide
      </button>
      {isShown && (
        <prevent-report
          organisation="Fenland District Council"
          phone={phone}
          form-url="https://www.fenland.gov.uk/prevent"
          heading-level={3}
        >
          <p>
            In an emergency, call <a href="tel:999">999</a>.
          </p>
        </prevent-report>
      )}
    </>
  );
}
