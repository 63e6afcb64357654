package nl.vaardig.platform.storedfile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A form of this endpoint may hold a file of up to 500 MB; anywhere else it is refused before it is read. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesLargeForm {}
