package nl.vaardig.platform.storedfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.who.CurrentTenant;
import org.junit.jupiter.api.Test;

/** What holds a file is found among the entities; the schema says whether all are. What isn't, the sweep would empty. */
@InServer
class HoldersIT {

    @Inject
    Work work;

    @Inject
    StoredFiles files;

    @Test
    void whateverRefersToFilesIsKnownToHoldThem() {
        List<?> referring = work.at(CurrentTenant.ROOT, db -> db.createNativeQuery(
                        """
                        select distinct table_name from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name = 'stored_file'
                          and table_name <> 'stored_file_part'
                        """)
                .getResultList());
        List<String> holding = work.at(
                CurrentTenant.ROOT,
                db -> files.holders().stream().map(StoredFiles.Holder::table).toList());
        assertEquals(new TreeSet<>(referring), new TreeSet<Object>(holding));
    }
}
