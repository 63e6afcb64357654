package nl.vaardig.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What the caller asked for. Without --as-of there is no run: a default of today would make bytes depend on the day. */
record Options(
        int municipalities,
        int employees,
        int largest,
        Path out,
        LocalDate asOf,
        long seed,
        boolean demo,
        boolean withLibrary) {
    static final String HELP =
            """
        Generates fictional municipalities as CSV files that Vaardig can import.

        --demo                 Waterveen (1,200 staff) and Zandmeer (180 staff), with an account for each role
        --municipalities N     or: this many municipalities GM0001, GM0002, ... (default 1)
        --employees N          staff in service on the as-of day, over all municipalities together
        --largest N            staff of GM0001 (by default as large as its place in the list makes it)
        --out DIR              where the folders come, one per municipality; files already there are replaced
        --as-of yyyy-MM-dd     the day that counts as today
        --seed N               another seed gives other people (default 1)
        --with-library         also write job_roles.csv, requirements.csv and courses.csv from the starter library
        --help                 this text

        The same options give the same bytes.
        """;

    static Options parse(List<String> arguments) {
        Draft draft = new Draft();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            if (name.equals("--demo")) {
                draft.demo = true;
            } else if (name.equals("--with-library")) {
                draft.withLibrary = true;
            } else if (++i < arguments.size()) {
                draft.take(name, arguments.get(i));
            } else {
                throw new IllegalArgumentException(name + " is unknown or needs a value");
            }
        }
        return draft.finish();
    }

    private static final class Draft {
        private int municipalities = 1;
        private int employees;
        private int largest;
        private Path out;
        private LocalDate asOf;
        private long seed = 1;
        private boolean demo;
        private boolean withLibrary;

        void take(String name, String value) {
            try {
                switch (name) {
                    case "--municipalities" -> municipalities = Integer.parseInt(value);
                    case "--employees" -> employees = Integer.parseInt(value);
                    case "--largest" -> largest = Integer.parseInt(value);
                    case "--out" -> out = Path.of(value);
                    case "--as-of" -> asOf = LocalDate.parse(value);
                    case "--seed" -> seed = Long.parseLong(value);
                    default -> throw new IllegalArgumentException("unknown option " + name);
                }
            } catch (NumberFormatException | DateTimeParseException e) {
                throw new IllegalArgumentException(name + " cannot be '" + value + "'");
            }
        }

        Options finish() {
            require(out != null, "--out is missing");
            require(asOf != null, "--as-of is missing");
            require(demo || municipalities >= 1, "--municipalities must be 1 or more");
            require(municipalities <= 9_900, "--municipalities must be 9900 or fewer");
            require(demo || employees >= municipalities, "--employees must be at least 1 for each municipality");
            require(
                    largest >= 0 && employees - largest >= (largest == 0 ? 0 : municipalities - 1),
                    "--largest leaves nobody for the others");
            return new Options(municipalities, employees, largest, out, asOf, seed, demo, withLibrary);
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }
    }
}
