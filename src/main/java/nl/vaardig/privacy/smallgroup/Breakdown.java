package nl.vaardig.privacy.smallgroup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A total split over child groups, safe to print as a whole. What is hidden here must stay hidden for the same reader
 * on any other page too: a child hidden to protect its neighbour protects nothing when its own page shows it.
 *
 * @param rows      one per child, in the order given
 * @param remainder the hidden children together; hidden itself when there are none, or when they may not be shown
 * @param total     all children together; hidden when the hidden ones could be found by subtraction
 */
public record Breakdown<K, T>(List<Row<K, T>> rows, Figure<T> remainder, Figure<T> total) {

    public Breakdown {
        rows = List.copyOf(rows);
    }

    /** Keys of the hidden children. */
    public Set<K> hidden() {
        return rows.stream()
                .filter(row -> row.figure().isHidden())
                .map(Row::key)
                .collect(Collectors.toSet());
    }

    /** A child group and its figure as it may be shown. */
    public record Row<K, T>(K key, Figure<T> figure) {}

    /**
     * A child group before suppression. People who belong to the parent itself are a child of their own.
     *
     * @param people number of people the value is about, 0 or more
     */
    public record Child<K, T>(K key, long people, T value) {

        /** @throws IllegalArgumentException for a negative number of people */
        public Child {
            if (people < 0) {
                throw new IllegalArgumentException("A number of people is never negative: " + people);
            }
        }
    }
}
