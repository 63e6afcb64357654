package nl.vaardig.bench;

import java.util.Locale;

/** A line of the table; or, when the step failed, why. */
record Row(String what, long people, Timings http, Timings sql, double statements, long bytes, String failure) {

    static final String HEAD =
            """
            | What | People | Median ms | p95 ms | SQL median ms | Ratio | Statements | Bytes |
            |---|--:|--:|--:|--:|--:|--:|--:|
            """;

    /** A step that may fail. */
    interface Step {
        Row measure() throws Exception;
    }

    static Row of(String what, Step step) {
        try {
            return step.measure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(what, e);
        } catch (Exception e) {
            return failed(what, e);
        }
    }

    private static Row failed(String what, Exception e) {
        return new Row(
                what, 0, null, null, 0, 0, e.toString().replaceAll("\\s+", " ").replace("|", "/"));
    }

    String markdown() {
        if (failure != null) return "| %s | failed: %s | | | | | | |%n".formatted(what, failure);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.2f | %.1f | %s | %d |%n",
                what,
                people,
                http.median(),
                http.p95(),
                sql.median(),
                http.median() / sql.median(),
                Double.isNaN(statements) ? "–" : String.format(Locale.ROOT, "%.1f", statements),
                bytes);
    }
}
