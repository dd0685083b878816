import type { Child, FC, PropsWithChildren } from "hono/jsx";

/** What was typed, and for each field in error a finished sentence. The key "form" is about the whole form. */
export type FormState = { values: Record<string, string>; errors: Record<string, string> };

/** `later`: may be saved empty, but is needed further on; neither required nor optional. */
type FieldProps = {
  form: FormState;
  name: string;
  label: string;
  hint?: Child;
  required?: boolean;
  later?: boolean;
};
type Option = { value: string; label: string };

/** Takes the focus when the page opens, so that nobody wonders why nothing happened. */
export const ErrorSummary: FC<{ form: FormState; labels?: Record<string, string> }> = ({
  form,
  labels = {},
}) => {
  const { form: whole, ...fields } = form.errors;
  if (!whole && Object.keys(fields).length === 0) return null;
  return (
    <div class="ds-error-summary" role="alert" aria-labelledby="error-summary-title" tabindex={-1} autofocus>
      <h2 id="error-summary-title">Det gick inte att gå vidare. Rätta detta:</h2>
      <ul>
        {whole && <li>{whole}</li>}
        {Object.entries(fields).map(([name, error]) => (
          <li>
            <a href={`#${name}`}>{labels[name] ? `${labels[name]}: ${error}` : error}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};

type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "url" | "password" | "search" | "date";
  inputmode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url";
  autocomplete?: string;
  maxlength?: number;
  size?: "short" | "medium" | "wide";
  list?: string[];
  /** Only to be copied. */
  readonly?: boolean;
  attributes?: Record<string, string>;
};

export const TextField: FC<TextFieldProps> = (props) => {
  const { form, name, list } = props;
  return (
    <Field {...props}>
      <input
        class="ds-input"
        type={props.type ?? "text"}
        {...control(props)}
        value={form.values[name] ?? ""}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete}
        maxlength={props.maxlength}
        readonly={props.readonly}
        list={list && `${name}-list`}
        data-length={props.size ?? "wide"}
        {...props.attributes}
      />
      {list && (
        <datalist id={`${name}-list`}>
          {list.map((value) => (
            <option value={value} />
          ))}
        </datalist>
      )}
    </Field>
  );
};

/** `attributes`: what else the field itself carries, such as htmx's, or the form that it belongs to. */
export const TextArea: FC<
  FieldProps & { rows?: number; maxlength?: number; attributes?: Record<string, string> }
> = (props) => (
  <Field {...props}>
    <textarea
      class="ds-input"
      {...control(props)}
      rows={props.rows ?? 5}
      maxlength={props.maxlength}
      data-length="wide"
      {...props.attributes}
    >
      {props.form.values[props.name] ?? ""}
    </textarea>
  </Field>
);

/** The browser's own calendar, unless what was typed is no ISO day: a date field would throw it away. */
export const DateField: FC<FieldProps> = (props) => {
  const typed = props.form.values[props.name] ?? "";
  const native = typed === "" || /^\d{4}-\d{2}-\d{2}$/.test(typed);
  return <TextField {...props} type={native ? "date" : "text"} size="short" />;
};

export const MoneyField: FC<FieldProps> = (props) => (
  <Field {...props}>
    <div class="ds-field-affixes">
      <input
        class="ds-input"
        type="text"
        {...control(props, `${props.name}-unit`)}
        value={props.form.values[props.name] ?? ""}
        inputmode="numeric"
        autocomplete="off"
      />
      <span class="ds-field-affix" id={`${props.name}-unit`}>
        kr
      </span>
    </div>
  </Field>
);

/** A browser never fills a chosen file in again, so its error asks to choose it anew. */
export const FileField: FC<FieldProps & { accept?: string }> = (props) => (
  <Field {...props}>
    <input class="ds-input" type="file" {...control(props)} accept={props.accept} />
  </Field>
);

export const Select: FC<FieldProps & { options: Option[]; attributes?: Record<string, string> }> = (
  props,
) => (
  <Field {...props}>
    <select class="ds-input" {...control(props)} {...props.attributes}>
      {props.options.map(({ value, label }) => (
        <option value={value} selected={value === (props.form.values[props.name] ?? "")}>
          {label}
        </option>
      ))}
    </select>
  </Field>
);

type GroupProps = Omit<FieldProps, "label"> & { legend: string; options: (Option & { hint?: Child })[] };

export const Radios: FC<GroupProps> = (props) => (
  <Group {...props} role="radiogroup">
    {props.options.map((option, index) => (
      <Choice
        type="radio"
        id={index === 0 ? props.name : `${props.name}-${index + 1}`}
        name={props.name}
        {...option}
        checked={props.form.values[props.name] === option.value}
      />
    ))}
  </Group>
);

export const Checkbox: FC<Omit<FieldProps, "required">> = ({ form, name, label, hint }) => (
  <div class={form.errors[name] ? "stack-small has-error" : "stack-small"}>
    <FieldError form={form} name={name} />
    <Choice
      type="checkbox"
      id={name}
      name={name}
      value="yes"
      label={label}
      hint={hint}
      checked={form.values[name] === "yes"}
      invalid={name in form.errors}
      describedby={form.errors[name] && `${name}-error`}
    />
  </div>
);

export const HiddenField: FC<{ name: string; value: string }> = ({ name, value }) => (
  <input type="hidden" name={name} value={value} />
);

export const Buttons: FC<PropsWithChildren> = ({ children }) => <div class="buttons">{children}</div>;

type SubmitButtonProps = PropsWithChildren<{
  variant?: "primary" | "secondary" | "tertiary" | "danger";
  name?: string;
  value?: string;
  formaction?: string;
  /** The id of the form that it sends, when it stands outside of it. */
  form?: string;
}>;

export const SubmitButton: FC<SubmitButtonProps> = ({ variant = "primary", children, ...rest }) => (
  <button
    class="ds-button"
    type="submit"
    data-variant={variant === "danger" ? "primary" : variant}
    data-color={variant === "danger" ? "danger" : undefined}
    {...rest}
  >
    {children}
  </button>
);

const Field: FC<PropsWithChildren<FieldProps>> = ({ form, name, label, hint, required, later, children }) => (
  <div class={form.errors[name] ? "ds-field has-error" : "ds-field"}>
    <label for={name}>
      {label}
      <Optional required={required || later} />
    </label>
    <Hint id={`${name}-hint`} hint={hint} />
    <FieldError form={form} name={name} />
    {children}
  </div>
);

const Group: FC<PropsWithChildren<Omit<GroupProps, "options"> & { role?: "radiogroup" }>> = (props) => {
  const invalid = props.name in props.form.errors;
  return (
    <fieldset
      class={invalid ? "ds-fieldset has-error" : "ds-fieldset"}
      role={props.role}
      aria-describedby={described(props)}
      {...(props.role && {
        "aria-invalid": invalid ? ("true" as const) : undefined,
        "aria-required": props.required ? ("true" as const) : undefined,
      })}
    >
      <legend>
        {props.legend}
        <Optional required={props.required} />
      </legend>
      <Hint id={`${props.name}-hint`} hint={props.hint} />
      <FieldError form={props.form} name={props.name} />
      <div class="choices">{props.children}</div>
    </fieldset>
  );
};

type ChoiceProps = Option & {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  hint?: Child;
  checked: boolean;
  invalid?: boolean;
  describedby?: string;
};

const Choice: FC<ChoiceProps> = ({ type, id, name, value, label, hint, checked, invalid, describedby }) => (
  <div class="ds-field choice">
    <input
      class="ds-input"
      type={type}
      id={id}
      name={name}
      value={value}
      checked={checked}
      aria-invalid={invalid ? "true" : undefined}
      aria-describedby={[hint && `${id}-about`, describedby].filter(Boolean).join(" ") || undefined}
    />
    <label for={id}>{label}</label>
    <Hint id={`${id}-about`} hint={hint} />
  </div>
);

const Optional: FC<{ required?: boolean }> = ({ required }) =>
  required ? null : <span class="optional"> (frivilligt)</span>;

const Hint: FC<{ id: string; hint?: Child }> = ({ id, hint }) =>
  hint ? (
    <div class="hint" id={id}>
      {hint}
    </div>
  ) : null;

const FieldError: FC<{ form: FormState; name: string }> = ({ form, name }) =>
  form.errors[name] ? (
    <p class="ds-validation-message" id={`${name}-error`}>
      <span class="ds-sr-only">Fel: </span>
      {form.errors[name]}
    </p>
  ) : null;

/** `aria-required` and not `required`: the browser's own bubbles stand in no summary and speak the browser's language. */
const control = (props: Pick<FieldProps, "form" | "name" | "hint" | "required">, unit?: string) => ({
  id: props.name,
  name: props.name,
  "aria-required": props.required ? ("true" as const) : undefined,
  "aria-invalid": props.name in props.form.errors ? ("true" as const) : undefined,
  "aria-describedby": described(props, unit),
});

const described = ({ form, name, hint }: Pick<FieldProps, "form" | "name" | "hint">, unit?: string) =>
  [unit, hint && `${name}-hint`, form.errors[name] && `${name}-error`].filter(Boolean).join(" ") || undefined;
