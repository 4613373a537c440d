@echo off
rem Runs dossier.jar, which lies beside this file, with a Java that starts fast: see the file "dossier".
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" "-XX:SharedArchiveFile=%~dp0dossier.jsa" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Xlog:cds*=off:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Ddossier.parent= %DOSSIER_JAVA_OPTS% -jar "%~dp0dossier.jar" %*
