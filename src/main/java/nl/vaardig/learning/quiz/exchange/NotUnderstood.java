package nl.vaardig.learning.quiz.exchange;

/** What stands in a question that we don't have. The message is a key. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Object[] arguments;

    NotUnderstood(String key, Object... arguments) {
        super(key);
        this.arguments = arguments;
    }

    Object[] arguments() {
        return arguments;
    }
}
