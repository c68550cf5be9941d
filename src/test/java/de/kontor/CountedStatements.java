package de.kontor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements the calling thread prepares, so that durable tasks beside it do not count. */
public class CountedStatements implements BeanPostProcessor {
    private static final ThreadLocal<int[]> TAKEN = ThreadLocal.withInitial(() -> new int[1]);

    /** How many statements the work takes. */
    public static int of(Callable<?> work) {
        TAKEN.get()[0] = 0;
        try {
            work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return TAKEN.get()[0];
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Counting(database) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection target = super.getConnection();
            InvocationHandler counting = (proxy, method, arguments) -> invoke(target, method, arguments);
            return (Connection)
                    Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, counting);
        }

        private static Object invoke(Connection target, Method method, Object[] arguments) throws Throwable {
            if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                TAKEN.get()[0]++;
            }
            try {
                return method.invoke(target, arguments);
            } catch (java.lang.reflect.InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
