package nl.vaardig.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads back what was generated, for the tests. */
record GeneratedFolder(Path folder) {
    /** An appointment; an open end is far away. */
    record Appointment(
            String person, String department, String role, LocalDate start, LocalDate end, String endReason) {
        boolean covers(LocalDate day) {
            return !start.isAfter(day) && !end.isBefore(day);
        }
    }

    List<NamedCsvRecord> rows(String file) {
        try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file)).stream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> values(String file, String column) {
        return rows(file).stream().map(row -> row.getField(column)).collect(Collectors.toSet());
    }

    List<Appointment> appointments() {
        return rows("appointments.csv").stream()
                .map(row -> new Appointment(
                        row.getField("staff_number"),
                        row.getField("department_code"),
                        row.getField("job_role_code"),
                        LocalDate.parse(row.getField("start_on")),
                        row.getField("end_on").isEmpty()
                                ? LocalDate.of(9999, 12, 31)
                                : LocalDate.parse(row.getField("end_on")),
                        row.getField("end_reason")))
                .toList();
    }

    Map<String, List<Appointment>> careers() {
        return appointments().stream().collect(Collectors.groupingBy(Appointment::person));
    }

    Set<String> inService(LocalDate day) {
        return appointments().stream()
                .filter(each -> each.covers(day))
                .map(Appointment::person)
                .collect(Collectors.toSet());
    }
}
