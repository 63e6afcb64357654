package nl.vaardig.inventory.round.run;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.RowSaid;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Texts;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.Window;
import nl.vaardig.platform.words.Bilingual;

/** rounds.csv: the inventory rounds. */
@Dependent
@ImportOf(value = "ROUNDS", order = 13, changes = Round.class)
public class RoundRows implements Importer {

    private static final Columns COLUMNS = Columns.of("code", "name_nl", "name_en", "opens_on", "closes_on");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    private Map<String, Round> known;
    private Keys keys;

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        known = codes.by(Round::code, "select r from Round r", Round.class);
        keys = new Keys(known.keySet());
    }

    @Override
    public RowPlan plan(Row row) {
        String code = row.text("code", Round.LONGEST_CODE);
        RowSaid said = new RowSaid(row, Map.of("opensOn", "opens_on", "closesOn", "closes_on"));
        Bilingual name = RoundWish.name(said);
        Window window = RoundWish.window(said);
        keys.check(row, "code", code);
        return row.isSound() ? plan(code, name, window.opensOn(), window.closesOn()) : null;
    }

    private RowPlan plan(String code, Bilingual name, LocalDate opens, LocalDate closes) {
        Round old = known.get(code);
        String subject = code + " " + name.nl();
        if (old == null) return RowPlan.add(subject, () -> db.persist(new Round(code, name, opens, closes)));
        Comparison comparison = Texts.compare(new Comparison(), "name", old.name(), name)
                .of("opens_on", old.opensOn(), opens)
                .of("closes_on", old.closesOn(), closes);
        return RowPlan.change(subject, comparison, old.id(), () -> {
            Round round = db.find(Round.class, old.id());
            round.rename(name);
            round.plan(opens, closes);
        });
    }
}
