package nl.vaardig.skills.framework.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.file.Table;
import nl.vaardig.skills.esco.EscoCollection;

/** The rows of a collection of ESCO, in whatever form a table can have. Columns that are not ESCO's are passed over. */
final class EscoTable {

    private static final Columns COLUMNS = new Columns(EscoCollection.COLUMNS);

    private EscoTable() {}

    /** @throws BadFile when it is no table, holds no rows, or lacks a column that is needed */
    static List<Row> rows(Source source) {
        List<Row> rows = new ArrayList<>();
        try (Table table = Table.open(source, COLUMNS, Heads.OWN.saying(columns(source)))) {
            table.forEachRemaining(rows::add);
        }
        if (rows.isEmpty()) throw new BadFile("rule.esco.empty");
        return rows;
    }

    private static List<String> columns(Source source) {
        Set<String> once = new HashSet<>();
        List<String> columns = Heads.OWN.columns(Table.heads(source, COLUMNS, Heads.OWN), COLUMNS).stream()
                .map(column -> column != null && once.add(column) ? column : "")
                .toList();
        for (String column : EscoCollection.NEEDED) {
            if (!once.contains(column)) throw new BadFile("rule.esco.missingColumn", column);
        }
        return columns;
    }
}
