package nl.vaardig.exchange.file;

/** A table that can be read, but its heads are not those of its kind: somebody may say which column is what. */
public final class BadHeads extends BadFile {

    private static final long serialVersionUID = 1L;

    BadHeads(String key, Object... arguments) {
        super(key, arguments);
    }
}
