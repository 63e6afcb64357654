package nl.vaardig.steering.outlook;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.steering.outlook.forecast.Measures;
import nl.vaardig.steering.outlook.forecast.OutlookMeasure;

/** What a scenario does for one skill, year by year, as typed: nothing is lost when one number is wrong. */
public record MeasuresForm(int firstYear, int lastYear, Map<String, String> typed) {

    /** The three things one can do. */
    public static final String HIRE = "hire";

    public static final String TRAIN = "train";
    public static final String BORROW = "borrow";

    static MeasuresForm of(int firstYear, int lastYear, Map<Integer, Measures> measures) {
        Map<String, String> typed = new LinkedHashMap<>();
        measures.forEach((year, each) -> {
            typed.put(name(HIRE, year), text(each.hire()));
            typed.put(name(TRAIN, year), text(each.train()));
            typed.put(name(BORROW, year), text(each.borrow()));
        });
        return new MeasuresForm(firstYear, lastYear, typed);
    }

    static MeasuresForm of(int firstYear, int lastYear, MultivaluedMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.keySet().forEach(field -> typed.put(field, sent.getFirst(field).strip()));
        return new MeasuresForm(firstYear, lastYear, typed);
    }

    public static String name(String kind, int year) {
        return kind + "-" + year;
    }

    public String value(String kind, int year) {
        return typed.getOrDefault(name(kind, year), "");
    }

    /** Empty when a number is wrong; the check then has which. */
    Optional<Map<Integer, Measures>> read(FormCheck check) {
        Map<Integer, Measures> read = new TreeMap<>();
        for (int year = firstYear; year <= lastYear; year++) {
            read.put(
                    year,
                    new Measures(number(check, HIRE, year), number(check, TRAIN, year), number(check, BORROW, year)));
        }
        return check.failed() ? Optional.empty() : Optional.of(read);
    }

    private BigDecimal number(FormCheck check, String kind, int year) {
        String field = name(kind, year);
        check.named(field, "outlook." + kind + ".in", String.valueOf(year));
        return check.amount(field, value(kind, year), 1, OutlookMeasure.MOST_PEOPLE, "outlook.form.people");
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "" : number.stripTrailingZeros().toPlainString();
    }
}
