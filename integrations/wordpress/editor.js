// The blocks in the editor: each shows the element as the server prints it, inert, with what an editor may set beside it.
(({blocks, blockEditor, components, element, i18n, serverSideRender}) => {
  const {createElement: el, Fragment} = element;
  const {__} = i18n;
  const {fields, elements, languages} = window.preventWidgets;
  const ServerSideRender = serverSideRender;
  const others = Object.keys(languages).filter((tag) => tag !== 'en');

  const levels = [
    ['', __('2, below the title of the page', 'prevent-widgets')],
    ...['3', '4', '5', '6'].map((level) => [level, level]),
  ];

  /** A label of the snippet builder. */
  const label = (attribute) => fields[attribute].label;

  const checkbox = (attribute, {attributes, setAttributes}) =>
    el(components.ToggleControl, {
      key: attribute,
      label: label(attribute),
      help: fields[attribute].hint,
      checked: Boolean(attributes[attribute]),
      onChange: (isOn) => setAttributes({[attribute]: isOn}),
    });

  const select = (attribute, name, options, {attributes, setAttributes}) =>
    el(components.SelectControl, {
      key: attribute,
      label: label(attribute),
      value: attributes[name] ?? '',
      options: options.map(([value, text]) => ({value, label: text})),
      onChange: (value) => setAttributes({[name]: value}),
    });

  /** A menu of all languages, or of those that are ticked. */
  const menu = ({attributes, setAttributes}) => {
    const {languageMenu} = attributes;
    const named = typeof languageMenu === 'string' ? languageMenu.split(' ') : others;
    const offer = (tag, isOn) => {
      const chosen = others.filter((each) => (each === tag ? isOn : named.includes(each)));
      setAttributes({languageMenu: chosen.length === others.length ? true : chosen.join(' ') || false});
    };
    return el(
      Fragment,
      {key: 'language-menu'},
      el(components.ToggleControl, {
        label: label('language-menu'),
        checked: Boolean(languageMenu),
        onChange: (isOn) => setAttributes({languageMenu: isOn}),
      }),
      languageMenu &&
        others.map((tag) =>
          el(components.CheckboxControl, {
            key: tag,
            label: languages[tag],
            checked: named.includes(tag),
            onChange: (isOn) => offer(tag, isOn),
          }),
        ),
    );
  };

  const settings = (tag, props) =>
    el(
      components.PanelBody,
      {title: __('Settings', 'prevent-widgets')},
      ['collapsed', 'compact']
        .filter((name) => elements[tag].attributes.includes(name))
        .map((name) => checkbox(name, props)),
      select('heading-level', 'headingLevel', levels, props),
      select(
        'lang',
        'lang',
        [['', __('The language of the page', 'prevent-widgets')], ...Object.entries(languages)],
        props,
      ),
      menu(props),
    );

  for (const tag of Object.keys(elements)) {
    const name = `prevent-widgets/${tag}`;
    const Edit = (props) =>
      el(
        'div',
        blockEditor.useBlockProps(),
        el(blockEditor.InspectorControls, null, settings(tag, props)),
        // Nothing in it can be pressed: a click selects the block, and nobody calls 999 by mistake.
        el(
          'div',
          {inert: '', style: {pointerEvents: 'none'}},
          el(ServerSideRender, {block: name, attributes: props.attributes}),
        ),
      );
    blocks.registerBlockType(name, {edit: Edit, save: () => null});
  }
})(window.wp);
