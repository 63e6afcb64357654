package nl.vaardig.privacy.accesslog;

import nl.vaardig.platform.page.View;
import nl.vaardig.platform.words.Messages;

/** What somebody looked at, in words. */
public final class Subjects {

    private Subjects() {}

    public static String text(View view, String subject) {
        return text(Messages.in(view.lang()), subject);
    }

    /** A log outlives the words of a screen: an old subject without words is shown as it was written down. */
    public static String text(Messages messages, String subject) {
        return messages.has(subject) ? messages.text(subject) : subject;
    }
}
