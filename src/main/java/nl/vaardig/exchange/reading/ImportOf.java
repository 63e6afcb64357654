package nl.vaardig.exchange.reading;

import jakarta.enterprise.util.Nonbinding;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.vaardig.platform.who.Role;

/** Which kind of file an {@link Importer} reads, and what is to be known of the kind before one is read. */
@Qualifier
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ImportOf {

    /** Its name: as it is stored and sent; in an address and in the name of its file with small letters. */
    String value();

    /** Its place when a whole municipality is loaded: nothing is named before it is there. */
    @Nonbinding
    int order();

    /** The entity that {@link RowPlan#id} is of: those of a chunk are loaded in one go before the acts change them. */
    @Nonbinding
    Class<?> changes() default void.class;

    /** In the folder of a municipality, where its own name does not say it. */
    @Nonbinding
    String file() default "";

    @Nonbinding
    String contentType() default "text/csv;charset=UTF-8";

    @Nonbinding
    int megabytes() default 50;

    /** The key of what to do about a larger one. */
    @Nonbinding
    String tooLarge() default "import.file.tooLarge";

    /** Whether it is a table whose columns somebody can name. */
    @Nonbinding
    boolean table() default true;

    /** Whether the file leaves something open that can be chosen beside it: see {@link Importer#choices}. */
    @Nonbinding
    boolean choices() default false;

    /** Whether it tells what is here and not in the file. */
    @Nonbinding
    boolean tellsLeftOut() default false;

    /** Who may bring it in, and see afterwards what came of it. */
    @Nonbinding
    Role[] roles() default {Role.ADMINISTRATOR, Role.HR_ADVISOR};

    /** How what its rows make and change is taken back, where it can be. */
    @Nonbinding
    Class<? extends Undoable<?>> undo() default Undoable.Not.class;
}
