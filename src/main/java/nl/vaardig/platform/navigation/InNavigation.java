package nl.vaardig.platform.navigation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.vaardig.platform.who.Role;

/** Said on the Pages that the entry leads to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(InNavigation.Several.class)
public @interface InNavigation {

    Bar value() default Bar.MENU;

    /** From low to high, in one order for everybody. */
    int order();

    /** The key of its name. */
    String word();

    /** Who has the entry: holders of any of these. */
    Role[] roles();

    /** Where it leads; left out: the address of the Pages it is said on. */
    String address() default "";

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        InNavigation[] value();
    }
}
