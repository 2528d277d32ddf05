import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name.',
}

const noThis = {
  selector: 'ThisExpression',
  message: 'Use functions and closures: actions are handed around without their object.',
}

const WORDS = '[value=/\\p{L}/u]'
const TEMPLATE_WORDS = 'TemplateElement[value.raw=/\\p{L}/u]'
const SPOKEN =
  'JSXAttribute[name.name=/^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/]'
const SHOWN = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer'

/** Every word of the UI stands in src/messages. */
const noLiteralText = [
  `JSXText${WORDS}`,
  `${SPOKEN} > Literal${WORDS}`,
  ...[`${SPOKEN} > JSXExpressionContainer`, SHOWN].flatMap((place) => [
    `${place} > Literal${WORDS}`,
    `${place} > :matches(ConditionalExpression, LogicalExpression) > Literal${WORDS}`,
    `${place} > TemplateLiteral > ${TEMPLATE_WORDS}`,
  ]),
].map((selector) => ({ selector, message: 'Words of the UI stand in src/messages.' }))

const timeAndChance = 'Pass time and chance in: the domain is pure.'

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'reports', 'test-results', 'tests/fixtures']),
  // No comment can switch a rule off.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', 250],
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/{app,features,ui}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.recommended],
    rules: {
      // It does not know the global `aria-description` yet. axe checks roles in the browser.
      'jsx-a11y/role-supports-aria-props': 'off',
      // It tells what a compiler would leave alone, and none is used.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noThis, ...noLiteralText],
      // Nothing can be lost where there is no `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: timeAndChance },
        { object: 'Math', property: 'random', message: timeAndChance },
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: timeAndChance,
        },
      ],
    },
  },
  { files: ['src/content/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['scripts/**/*.mjs', 'bench/**/*.ts', 'scripts/**/*.ts'],
    // TypeScript checks names there; printing is what they are for.
    rules: { 'no-undef': 'off', 'no-console': 'off' },
  },
  {
    // Tools ask for default exports, and these files are outside every tsconfig.
    files: ['*.config.{ts,js}', '.size-limit.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['*.js', '.*.js', 'bench/peers/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Peers may not be installed: no types of theirs are asked for.
    files: ['bench/peers/**/*.js'],
    rules: { 'no-undef': 'off', '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
)
