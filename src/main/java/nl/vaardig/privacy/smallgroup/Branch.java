package nl.vaardig.privacy.smallgroup;

import java.util.List;

/**
 * A group of people in a tree of groups, before it is decided which may be shown. People who belong to a group itself and
 * to none below it are a branch of their own.
 *
 * @param people in it with all below it
 * @param alone  those of them who are in no other branch without branches; the others hide nobody
 * @param below  without overlap in what is counted, and together the group; empty for a group that is not divided
 */
public record Branch<K>(K key, long people, long alone, List<Branch<K>> below) {

    public Branch {
        below = List.copyOf(below);
    }

    public static <K> Branch<K> leaf(K key, long people) {
        return new Branch<>(key, people, people, List.of());
    }

    boolean isLeaf() {
        return below.isEmpty();
    }
}
