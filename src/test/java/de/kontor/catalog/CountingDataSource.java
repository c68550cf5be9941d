package de.kontor.catalog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that a thread prepares through it. */
public final class CountingDataSource extends DelegatingDataSource {
    private static final Set<String> PREPARES = Set.of("prepareStatement", "createStatement", "prepareCall");

    private final ThreadLocal<Integer> statements = ThreadLocal.withInitial(() -> 0);

    public CountingDataSource(DataSource target) {
        super(target);
    }

    /** Statements of this thread since its last call. */
    public int taken() {
        int taken = statements.get();
        statements.set(0);
        return taken;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection target = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (PREPARES.contains(method.getName())) {
                        statements.set(statements.get() + 1);
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
