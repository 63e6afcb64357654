package nl.vaardig.platform.transaction;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;

/**
 * Does a transaction once more when the database broke it off because of another one: two that waited for each other, or
 * on several nodes one that was first elsewhere. Nothing of it is left then, so it can be done again from the beginning;
 * only the outermost one can, as the whole of it is gone. Stands before the interceptor that begins transactions.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RepeatedOnDeadlock {

    static final int MOST_TIMES = 5;

    private static final Logger LOG = Logger.getLogger(RepeatedOnDeadlock.class.getName());
    private static final int LONGEST_PAUSE = 60;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION || isNotRepeated(call))
            return call.proceed();
        for (int times = 1; ; times++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (times == MOST_TIMES || !Deadlock.isBehind(e)) throw e;
                LOG.info(() -> "Broken off by another transaction, done again: " + call.getMethod());
            }
            // By chance, so that two that met do not meet again.
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE * times));
        }
    }

    private static boolean isNotRepeated(InvocationContext call) {
        return call.getMethod().getDeclaringClass().isAnnotationPresent(NotRepeated.class);
    }
}
