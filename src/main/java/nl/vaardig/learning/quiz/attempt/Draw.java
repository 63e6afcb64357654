package nl.vaardig.learning.quiz.attempt;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.vaardig.learning.quiz.item.ItemKind;

/** The order of an attempt, drawn once. */
final class Draw {

    private final Random chance;

    Draw(Random chance) {
        this.chance = chance;
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }

    /** So many of them. */
    <T> List<T> some(List<T> all, int many) {
        return shuffled(all).subList(0, Math.min(many, all.size()));
    }

    /**
     * The numbers of options in the order they stand in. True stands before false; what is put in order or matched
     * never stands in its own order, as that would tell the answer.
     */
    String shown(ItemKind kind, int options, boolean shuffle) {
        List<Integer> own = IntStream.rangeClosed(1, options).boxed().toList();
        boolean mix = kind == ItemKind.ORDER || kind == ItemKind.MATCH || shuffle && kind != ItemKind.TRUE_FALSE;
        List<Integer> order = mix ? shuffled(own) : own;
        if (kind == ItemKind.ORDER && order.equals(own) && options > 1) Collections.rotate(order, 1);
        return order.stream().map(String::valueOf).collect(joining(","));
    }
}
