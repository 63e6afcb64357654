package nl.vaardig.platform.navigation;

import java.util.List;

/**
 * A bar as one reader sees it above one page.
 *
 * @param path of the page
 * @param current the address of the entry that the page stands under; empty for none
 */
public record LinkBar(List<Entry> entries, String path, String current) {

    private static final int MOST = 7;

    /** When there are too many, the last of them stand behind 'more'. */
    public List<Entry> shown() {
        return entries.subList(0, entries.size() <= MOST ? entries.size() : MOST - 1);
    }

    public List<Entry> more() {
        return entries.subList(shown().size(), entries.size());
    }

    public boolean isCurrentBehindMore() {
        return more().stream().anyMatch(entry -> entry.address().equals(current));
    }

    /** What aria-current says of an entry; null = nothing. */
    public String mark(Entry entry) {
        if (!entry.address().equals(current)) return null;
        return path.equals(current) ? "page" : "true";
    }

    /** A bar of one view leads nowhere, nor does one above a page that is none of them. */
    public boolean isChoice() {
        return !current.isEmpty() && entries.size() > 1;
    }
}
