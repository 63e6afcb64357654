package nl.vaardig.platform;

import java.util.List;

/** All values of a request that can't be used: at least one. */
public class BadFields extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<BadField> all;

    public BadFields(List<BadField> all) {
        super(all.toString());
        this.all = List.copyOf(all);
    }

    public List<BadField> all() {
        return all;
    }
}
