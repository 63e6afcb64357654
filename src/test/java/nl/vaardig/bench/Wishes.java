package nl.vaardig.bench;

import java.nio.file.Path;

/** What the caller of scripts/bench asked for. @param largest staff of GM0001; 0 leaves it to the generator @param clients who ask at once; 0 = not measured */
record Wishes(int employees, int municipalities, int largest, int requests, int clients, Path out) {

    static Wishes of(String[] arguments) {
        Wishes wishes = new Wishes(1_200, 1, 0, 20, 0, null);
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) throw new IllegalArgumentException(arguments[i] + " needs a value");
            wishes = wishes.with(arguments[i], arguments[i + 1]);
        }
        if (wishes.requests < 1) throw new IllegalArgumentException("--requests must be 1 or more");
        return wishes;
    }

    private Wishes with(String name, String value) {
        return switch (name) {
            case "--employees" -> new Wishes(Integer.parseInt(value), municipalities, largest, requests, clients, out);
            case "--municipalities" -> new Wishes(employees, Integer.parseInt(value), largest, requests, clients, out);
            case "--largest" -> new Wishes(employees, municipalities, Integer.parseInt(value), requests, clients, out);
            case "--requests" -> new Wishes(employees, municipalities, largest, Integer.parseInt(value), clients, out);
            case "--clients" -> new Wishes(employees, municipalities, largest, requests, Integer.parseInt(value), out);
            case "--out" -> new Wishes(employees, municipalities, largest, requests, clients, Path.of(value));
            default -> throw new IllegalArgumentException("unknown option " + name);
        };
    }
}
