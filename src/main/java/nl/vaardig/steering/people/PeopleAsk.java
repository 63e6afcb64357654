package nl.vaardig.steering.people;

import java.util.Locale;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.words.SearchText;

/**
 * Which people, in which order. Nobody is sorted by how well they do: that would be a league table.
 *
 * @param typed      what was typed to search by, or null
 * @param department with all below it; null = every department
 */
public record PeopleAsk(String typed, Long department, Sort sort, boolean descending) {

    /** What the list can be sorted by. */
    public enum Sort {
        NAME("e.sortName %1$s, e.givenName %1$s, e.id"),
        DEPARTMENT("d.name %1$s, e.sortName, e.givenName, e.id"),
        /** By code, because names are bilingual. */
        JOB_ROLE("j.code %1$s, e.sortName, e.givenName, e.id"),
        /** Whom to remind: the most skills without a level. */
        NOT_ASSESSED("coalesce(f.unknown, 0) %1$s, e.sortName, e.givenName, e.id");

        private final String columns;

        Sort(String columns) {
            this.columns = columns;
        }

        boolean needsFigures() {
            return this == NOT_ASSESSED;
        }
    }

    public PeopleAsk {
        sort = sort == null ? Sort.NAME : sort;
    }

    SearchText words() {
        return SearchText.of(typed);
    }

    /** HQL after 'order by'. */
    String order() {
        return sort.columns.formatted(descending ? "desc" : "asc");
    }

    private Address address() {
        return filters()
                .with("sort", sort == Sort.NAME ? null : sort.name().toLowerCase(Locale.ROOT))
                .with("order", descending ? "desc" : null);
    }

    private Address filters() {
        return new Address("/people").with("q", typed).with("department", department);
    }

    /** Ends in 'page='. */
    public String pages() {
        return address().open("page");
    }

    /** Ends in 'format='. */
    public String exports() {
        return address().open("format");
    }

    /** The same list sorted by a column, the other way round when it already is. */
    public String sortedBy(Sort column) {
        boolean turn = column == sort && !descending;
        return filters()
                .with("sort", column.name().toLowerCase(Locale.ROOT))
                .with("order", turn ? "desc" : null)
                .toString();
    }

    /** asc or desc when the list is sorted by this column, else null. */
    public String orderOf(Sort column) {
        return column != sort ? null : descending ? "desc" : "asc";
    }
}
