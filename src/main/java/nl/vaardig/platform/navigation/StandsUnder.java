package nl.vaardig.platform.navigation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Said on Pages whose addresses don't begin as that of their entry in the menu does, or not for every reader. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StandsUnder {

    /** Addresses of entries; the first that the reader has is marked. */
    String[] value();

    /** How the addresses begin; left out: as those of the Pages it is said on, up to a parameter. */
    String address() default "";
}
