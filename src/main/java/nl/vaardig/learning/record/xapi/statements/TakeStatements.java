package nl.vaardig.learning.record.xapi.statements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vaardig.learning.record.KeepStatements;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.Written;
import nl.vaardig.learning.record.statement.FilesCheck;
import nl.vaardig.learning.record.statement.ReadStatement;
import nl.vaardig.learning.record.xapi.Conversation;

/** From a request to statements that are kept: all of them, or none. */
@RequestScoped
public class TakeStatements {

    private static final int TWICE_THE_SAME_KEY = 1062;
    private static final int MOST_TIMES = 5;

    @Inject
    KeepStatements keep;

    @Inject
    Conversation conversation;

    @Inject
    Clock clock;

    /** The one with this id. */
    void one(UUID id, Parcel parcel) {
        keep(List.of(reader().read("statement", parcel.json(), id)), parcel, List.of(parcel.json()));
    }

    /** Answers the ids in the order in which the statements came. */
    List<UUID> all(Parcel parcel) {
        boolean isList = parcel.json() instanceof JsonArray;
        List<JsonValue> sent = isList ? parcel.json().asJsonArray() : List.of(parcel.json());
        ReadStatement reader = reader();
        List<Written> read = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            Written one = reader.read(isList ? "statements[" + i + "]" : "statement", sent.get(i), null);
            if (!ids.add(one.id())) throw Refusal.malformed("two statements have the id " + one.id());
            read.add(one);
        }
        keep(read, parcel, sent);
        return read.stream().map(Written::id).toList();
    }

    private ReadStatement reader() {
        return new ReadStatement(
                conversation.version(),
                conversation.authority(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Who sends the same at the same moment finds it there, and is told what holds then. */
    private void keep(List<Written> read, Parcel parcel, List<JsonValue> sent) {
        FilesCheck.check(sent.stream().map(one -> (JsonObject) one).toList(), parcel.files());
        for (int times = 1; ; times++) {
            try {
                keep.all(read, parcel.files().values());
                return;
            } catch (RuntimeException e) {
                if (times == MOST_TIMES || !isTwiceTheSame(e)) throw e;
            }
        }
    }

    private static boolean isTwiceTheSame(Throwable wrong) {
        Throwable cause = wrong;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause())
            if (cause instanceof SQLException sql && sql.getErrorCode() == TWICE_THE_SAME_KEY) return true;
        return false;
    }
}
