package nl.vaardig.bench;

import java.util.Locale;

/** A line of the table; or, when the step failed, why. */
record Row(
        String what,
        long people,
        Timings http,
        Timings sql,
        double statements,
        long bytes,
        long packed,
        String failure) {

    static final String HEAD =
            """
            | What | People | Median ms | p95 ms | CPU server ms | CPU database ms | Aim ms | SQL median ms | Ratio | Statements | Bytes | Packed |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    /** Without a page that is packed for browsers. */
    Row(String what, long people, Timings http, Timings sql, double statements, long bytes, String failure) {
        this(what, people, http, sql, statements, bytes, -1, failure);
    }

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
        if (failure != null) return "| %s | failed: %s | | | | | | | | | | |%n".formatted(what, failure);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %s | %s | %s | %.2f | %.1f | %s | %d | %s |%n",
                what,
                people,
                http.median(),
                http.p95(),
                told(http.cpu().server()),
                told(http.cpu().database()),
                Aims.of(what, http),
                sql.median(),
                http.median() / sql.median(),
                told(statements),
                bytes,
                packed < 0 ? "–" : packed);
    }

    private static String told(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%.1f", number);
    }
}
