package nl.vaardig.exchange.reading;

import java.util.List;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.file.Table;

/**
 * One kind of file: a bean marked {@link ImportOf}. A new one is made for every reading; it is asked in this order, within transactions:
 * {@link #begin}, then for each chunk {@link #ahead}, for each row {@link #plan}, {@link #hold}, the acts and
 * {@link #settle}, and once {@link #end}.
 * Planning is the same for a dry run and for real; only for real the act of a plan is run.
 */
public interface Importer {

    Columns columns();

    /** What can be chosen beside the file, where it leaves something open. @param language of the reader */
    default List<Choice> choices(String language) {
        return List.of();
    }

    /**
     * What was chosen: before the file is opened.
     *
     * @throws nl.vaardig.platform.BadField when there is no such choice
     */
    default void choose(FileChoice choice) {}

    default Rows open(Source source) {
        return open(source, Heads.OWN);
    }

    /** @throws nl.vaardig.exchange.file.BadFile when the file can't be read as this kind */
    default Rows open(Source source, Heads heads) {
        return Table.open(source, columns(), heads);
    }

    /** Loads what is there already: a few queries, whatever the number of rows. */
    void begin();

    /** A look at the next rows, to load what they need in one query. */
    default void ahead(List<Row> chunk) {}

    /**
     * What a row comes to. Counts for later rows as if it had been done. Where it notes faults on the row, the answer
     * does not matter.
     */
    RowPlan plan(Row row);

    /** For real only, before the acts of a chunk: locks what they change together with somebody else. */
    default void hold() {}

    /** For real only, after the acts of a chunk and in its transaction: what follows from them. */
    default void settle() {}

    /** For real only: what can be done once all rows are in. */
    default void end() {}

    /** What came of a file as a whole. @param id as {@link FileChoice#brought} was told @param language of the reader */
    default Brought brought(long id, String language) {
        return null;
    }
}
