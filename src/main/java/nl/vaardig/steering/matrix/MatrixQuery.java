package nl.vaardig.steering.matrix;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.steering.matrix.selection.ChoiceQuery;

/** What an address below /matrix asks for, as it came in. */
public class MatrixQuery {

    @BeanParam
    ChoiceQuery choice;

    @QueryParam("sort")
    String sort;

    @QueryParam("page")
    String page;

    MatrixAsk read() {
        return new MatrixAsk(choice.choice(), MatrixOrder.of(sort), Asked.number(page, "page"));
    }
}
