package nl.vaardig.start;

import java.nio.file.Path;

/** What the command line of scripts/run asked for; {@code --dev} is said by scripts/dev. */
record Options(int port, Path data, boolean demo, boolean onlyMigrate, boolean dev) {

    static Options of(String[] arguments) {
        int port = Integer.parseInt(System.getenv().getOrDefault("HTTP_PORT", "8080"));
        Path data = Path.of("data");
        boolean demo = true;
        boolean onlyMigrate = false;
        boolean dev = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--port" -> port = port(value(arguments, ++i));
                case "--data" -> data = Path.of(value(arguments, ++i));
                case "--empty" -> demo = false;
                case "--migrate" -> onlyMigrate = true;
                case "--dev" -> dev = true;
                default -> throw new Refused("Unknown option " + arguments[i] + ": see scripts/run --help.");
            }
        }
        return new Options(port, data, demo, onlyMigrate, dev);
    }

    private static String value(String[] arguments, int i) {
        if (i >= arguments.length) throw new Refused(arguments[i - 1] + " needs a value: see scripts/run --help.");
        return arguments[i];
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535 || Integer.parseInt(text) < 1) {
            throw new Refused("--port needs a number from 1 to 65535, not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }
}
