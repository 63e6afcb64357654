package nl.vaardig.platform.transaction;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a door whose acts can't be done again from the beginning, because they change what was handed to them in memory. Where
 * the database breaks one off, whoever called it begins anew.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotRepeated {}
