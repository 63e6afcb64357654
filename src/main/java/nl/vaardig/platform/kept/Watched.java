package nl.vaardig.platform.kept;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an entity that hardly changes: what is read from its table may be {@link Kept}, as whatever writes to the table has
 * everything read again. Not for what people change all day, as such writes of one municipality wait for each other.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Watched {

    /** Tables beside the entity's own: those of its collections. */
    String[] andTables() default {};
}
