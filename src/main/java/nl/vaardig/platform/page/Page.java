package nl.vaardig.platform.page;

/**
 * A page to be rendered: a jte template with {@code @param View view} and {@code @param … model}.
 *
 * @param template path below src/main/jte, such as {@code inventory/my-skills.jte}
 */
public record Page(String template, Object model) {}
