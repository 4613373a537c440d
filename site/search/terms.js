dossierSearch("terms",{"first":["100"],"kinds":["m","a","s"],"bits":3});
