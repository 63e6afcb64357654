package nl.vaardig.platform.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Content-Security-Policy of what an endpoint answers, or all endpoints of Pages, where it is another than {@link #OURS}:
 * for content that is not our own. What the method says holds over what its class says.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ContentPolicy {

    /** Nothing from elsewhere may run or frame a page. */
    String OURS = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The same for a page that shows content of others in a frame; {content} stands for the host that they have. */
    String WITH_CONTENT = OURS + "; frame-src {content}";

    String value();
}
