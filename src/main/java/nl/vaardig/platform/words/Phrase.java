package nl.vaardig.platform.words;

import java.text.ChoiceFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A message whose holes are found once, at its first use. A heatmap fills some five thousand messages, and reading the
 * pattern each time costs more than the rest of the page. Says what MessageFormat says, with an apostrophe that is just an
 * apostrophe, also within a choice; knows the kinds of holes that our messages have: {0}, choice and number. Never changes,
 * so all threads use the same.
 */
final class Phrase {

    private final String text;
    /** Two threads may both find them, which does no harm: a list that can't be changed is seen as a whole or not at all. */
    private List<Piece> pieces;

    Phrase(String text) {
        this.text = text;
    }

    /** As it is in the file, holes and all. */
    String text() {
        return text;
    }

    /** @throws IllegalArgumentException when the message can't be read, or is given a text for a choice or a number */
    String filled(Notation notation, Object... arguments) {
        StringBuilder whole = new StringBuilder(text.length() + 16 * arguments.length);
        add(whole, notation, arguments);
        return whole.toString();
    }

    private void add(StringBuilder to, Notation notation, Object... arguments) {
        List<Piece> known = pieces;
        if (known == null) {
            known = read(text);
            pieces = known;
        }
        for (Piece piece : known) piece.add(to, notation, arguments);
    }

    private static List<Piece> read(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = closing(text, open);
            pieces.add(new Words(text.substring(from, open)));
            pieces.add(hole(text.substring(open + 1, close)));
            from = close + 1;
        }
        pieces.add(new Words(text.substring(from)));
        return List.copyOf(pieces);
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') depth++;
            else if (text.charAt(i) == '}' && --depth == 0) return i;
        }
        throw new IllegalArgumentException("A hole without an end: " + text);
    }

    private static Hole hole(String inside) {
        String[] parts = inside.split(",", 3);
        int argument = Integer.parseInt(parts[0]);
        if (parts.length == 1)
            return new Hole(argument, (to, notation, given, all) -> to.append(notation.written(given)));
        return switch (parts[1]) {
            case "choice" -> new Hole(argument, Choice.of(parts[2]));
            case "number" -> new Hole(argument, new Figure(parts.length == 2 ? null : parts[2]));
            default -> throw new IllegalArgumentException("A hole of an unknown kind: {" + inside + "}");
        };
    }

    private interface Piece {

        void add(StringBuilder to, Notation notation, Object... arguments);
    }

    private record Words(String text) implements Piece {

        @Override
        public void add(StringBuilder to, Notation notation, Object... arguments) {
            to.append(text);
        }
    }

    /** Stays as it is where nothing was given for it. */
    private record Hole(int argument, Kind kind) implements Piece {

        @Override
        public void add(StringBuilder to, Notation notation, Object... arguments) {
            if (argument >= arguments.length) to.append('{').append(argument).append('}');
            else if (arguments[argument] == null) to.append((Object) null);
            else kind.add(to, notation, arguments[argument], arguments);
        }
    }

    private interface Kind {

        /** @param given for this hole, never null */
        void add(StringBuilder to, Notation notation, Object given, Object... all);

        static Number number(Object given) {
            if (given instanceof Number number) return number;
            throw new IllegalArgumentException("No number: " + given);
        }
    }

    /** @param shape as DecimalFormat has it, or null = as any number is written */
    private record Figure(String shape) implements Kind {

        @Override
        public void add(StringBuilder to, Notation notation, Object given, Object... all) {
            Number number = Kind.number(given);
            to.append(shape == null ? notation.written(number) : notation.shaped(number, shape));
        }
    }

    /** @param from where each of the texts begins to hold; below the first of them its text holds too */
    private record Choice(double[] from, List<Phrase> texts) implements Kind {

        static Choice of(String choices) {
            ChoiceFormat read = new ChoiceFormat(choices.replace("'", "''"));
            List<Phrase> texts = Arrays.stream(read.getFormats())
                    .map(text -> new Phrase((String) text))
                    .toList();
            return new Choice(read.getLimits(), texts);
        }

        @Override
        public void add(StringBuilder to, Notation notation, Object given, Object... all) {
            double number = Kind.number(given).doubleValue();
            int chosen = 0;
            while (chosen + 1 < from.length && number >= from[chosen + 1]) chosen++;
            texts.get(chosen).add(to, notation, all);
        }
    }
}
