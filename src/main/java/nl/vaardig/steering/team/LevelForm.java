package nl.vaardig.steering.team;

import java.util.Map;
import nl.vaardig.platform.BadField;

/**
 * The level a manager fills in, kept as it was sent when something is wrong with it.
 *
 * @param errors by field
 */
public record LevelForm(String level, boolean agreed, String note, Map<String, BadField> errors) {

    static final LevelForm EMPTY = new LevelForm(null, false, null, Map.of());

    LevelForm with(BadField error) {
        return new LevelForm(level, agreed, note, Map.of(error.field(), error));
    }

    public boolean isSent() {
        return !errors.isEmpty();
    }
}
