package nl.vaardig.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the rows read so far came to. */
@Embeddable
public class ImportCounts {

    // Named here, because the names of parts would begin with counts_.
    @Column(name = "rows_read")
    private int rowsRead;

    @Column(name = "added")
    private int added;

    @Column(name = "changed")
    private int changed;

    @Column(name = "unchanged")
    private int unchanged;

    @Column(name = "errors")
    private int errors;

    protected ImportCounts() {
        // for Hibernate, and to begin with
    }

    void add(int moreAdded, int moreChanged, int moreUnchanged, int moreErrors) {
        added += moreAdded;
        changed += moreChanged;
        unchanged += moreUnchanged;
        errors += moreErrors;
        rowsRead = added + changed + unchanged + errors;
    }

    public int rowsRead() {
        return rowsRead;
    }

    public int added() {
        return added;
    }

    public int changed() {
        return changed;
    }

    public int unchanged() {
        return unchanged;
    }

    public int errors() {
        return errors;
    }
}
