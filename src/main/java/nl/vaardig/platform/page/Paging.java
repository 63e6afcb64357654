package nl.vaardig.platform.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a longer list, as the API answers it and the screen shows it.
 *
 * @param page the first is 1
 * @param pageSize 1 to 100
 * @param total how many there are in all
 */
public record Paging<T>(List<T> items, int page, int pageSize, long total) {

    /** The most on a page. */
    public static final int MOST = 100;

    /** The last page that can be asked for. */
    public static final int LAST = 1_000_000;

    /** Which page is asked for. Numbers out of range are brought back into it. */
    public record Ask(int page, int pageSize) {

        public Ask {
            page = Math.max(1, Math.min(page, LAST));
            pageSize = Math.max(1, Math.min(pageSize, MOST));
        }

        public static Ask of(Integer page, Integer pageSize) {
            return new Ask(page == null ? 1 : page, pageSize == null ? 25 : pageSize);
        }

        /** Rows to skip in the database. */
        public int first() {
            return (page - 1) * pageSize;
        }

        /** The page of a list that is in memory as a whole: only for what stays short, such as departments. */
        public <T> Paging<T> of(List<T> all) {
            int from = Math.min(first(), all.size());
            return holding(List.copyOf(all.subList(from, Math.min(from + pageSize, all.size()))), all.size());
        }

        public <T> Paging<T> holding(List<T> items, long total) {
            return new Paging<>(items, page, pageSize, total);
        }

        /** @param count asked only where the page doesn't tell: one that is not full is the last */
        public <T> Paging<T> holding(List<T> items, LongSupplier count) {
            boolean tells = items.size() < pageSize && (page == 1 || !items.isEmpty());
            return holding(items, tells ? first() + items.size() : count.getAsLong());
        }
    }

    /** The same page with its items told in other words. */
    public <R> Paging<R> map(Function<? super T, ? extends R> words) {
        return new Paging<>(items.stream().<R>map(words).toList(), page, pageSize, total);
    }

    public int pages() {
        return (int) Math.max(1, (total + pageSize - 1) / pageSize);
    }

    /** The Link header of RFC 8288 to the first, previous, next and last page of this address. */
    public String links(String address) {
        StringBuilder links = new StringBuilder(link(address, 1, "first")).append(link(address, pages(), ", last"));
        if (page > 1) links.append(link(address, page - 1, ", prev"));
        if (page < pages()) links.append(link(address, page + 1, ", next"));
        return links.toString();
    }

    private String link(String address, int to, String relation) {
        String separator = relation.startsWith(", ") ? ", " : "";
        String name = relation.substring(separator.length());
        String glue = address.contains("?") ? "&" : "?";
        return separator + "<" + address + glue + "page=" + to + "&pageSize=" + pageSize + ">; rel=\"" + name + "\"";
    }
}
